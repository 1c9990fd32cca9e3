"""A server and its client wait for each other's first word."""

import socket
import threading

listener = socket.create_server(("127.0.0.1", 0))


def serve():
    connection, _ = listener.accept()
    listener.close()
    connection.recv(1)  # <- here


thread = threading.Thread(target=serve)
thread.start()
client = socket.create_connection(listener.getsockname())
client.recv(1)  # <- here
