"""What is given away: handouts, wheels, notebooks, and the draft of an assignment."""
