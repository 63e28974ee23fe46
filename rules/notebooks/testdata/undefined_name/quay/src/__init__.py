"""What the project makes of the tides."""
