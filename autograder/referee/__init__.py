"""The referee: holds tasks at gates and decides who moves next."""
