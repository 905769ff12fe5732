"""Names of people, places and organisations, and what other languages call them."""
