"""Reading aloud: the voices of this computer, what they say next, and the page that goes along."""
