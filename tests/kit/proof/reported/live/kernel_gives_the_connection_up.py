# after: xorbitsai/xoscar#200: TCP_USER_TIMEOUT ends the connection to a silent peer
# truth: live
import socket

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
silent, _ = server.accept()
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 2000)
try:
    client.sendall(bytes(100_000_000))
except TimeoutError:
    print("given up")
