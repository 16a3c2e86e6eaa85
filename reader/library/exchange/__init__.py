"""All that is a person's own, written out as one document and merged in again; its format is in resources."""
