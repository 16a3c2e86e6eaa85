"""Stories on paper, and as PDF."""
