"""One thread connects to its own listener, and waits for the first word of itself."""

from multiprocessing.connection import Client, Listener

listener = Listener(authkey=b"key")
client = Client(listener.address, authkey=b"key")  # <- here
