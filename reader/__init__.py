"""Understanding plain-text stories, their pages and the reader's places in them; knows no Qt."""
