# after: uNetworking/uWebSockets#639: TCP_CORK holds an answer back for 200 ms
# truth: live
import socket
import threading

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
connection, _ = server.accept()


def answer():
    print(connection.recv(100))
    connection.sendall(b"answer")


threading.Thread(target=answer).start()
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
client.sendall(b"question")
print(client.recv(100))
