"""Many documents, one timeline: which events of a new document are known already, and what each document says."""
