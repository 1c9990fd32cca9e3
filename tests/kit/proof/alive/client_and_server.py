"""A server thread answers after a while."""

import socket
import threading
import time

listener = socket.create_server(("127.0.0.1", 0))


def serve():
    connection, _ = listener.accept()
    word = connection.recv(5)
    time.sleep(0.3)
    connection.sendall(word.upper())


threading.Thread(target=serve).start()
with socket.create_connection(listener.getsockname()) as client:
    client.sendall(b"hello")
    print(client.recv(5))
