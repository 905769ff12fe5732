"""What says no, in words and within them, and what is only alleged, tried or suspended."""
