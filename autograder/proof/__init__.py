"""The proof: what a process tree is doing, from `/proc`, and whether it can go on."""
