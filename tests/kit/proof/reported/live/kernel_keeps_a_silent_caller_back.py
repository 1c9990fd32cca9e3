# after: lunarmodules/luasocket#379: TCP_DEFER_ACCEPT with a server that speaks first
# truth: live
import socket
import threading

server = socket.create_server(("127.0.0.1", 0))
server.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, 1)


def serve():
    connection, _ = server.accept()  # about a second after the call
    connection.sendall(b"welcome")


threading.Thread(target=serve).start()
client = socket.create_connection(server.getsockname())
print(client.recv(100))
