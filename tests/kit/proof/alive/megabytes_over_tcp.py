"""Much data through a connection with small buffers."""

import socket
import threading

listener = socket.create_server(("127.0.0.1", 0))
listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
size = 1 << 23


def serve():
    connection, _ = listener.accept()
    connection.sendall(bytes(size))
    connection.close()


threading.Thread(target=serve).start()
with socket.create_connection(listener.getsockname()) as client:
    got = 0
    while data := client.recv(4096):
        got += len(data)
print(got)
