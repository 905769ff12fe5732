"""Dates, times of day, eras, seasons and feasts, in many languages and calendars."""
