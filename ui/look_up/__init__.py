"""Looking words up: in a dictionary on this computer, or on a site in the browser, asked first."""
