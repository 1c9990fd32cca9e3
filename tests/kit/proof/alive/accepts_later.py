"""A client waits in the queue of a listener until a thread has slept and accepts."""

import socket
import threading
import time

for family in (socket.AF_INET, socket.AF_UNIX):
    with socket.socket(family) as listener, socket.socket(family) as client:
        listener.bind(("127.0.0.1", 0) if family == socket.AF_INET else "")
        listener.listen()

        def serve(listener=listener):
            time.sleep(1.5)
            connection, _ = listener.accept()
            connection.sendall(b"late")
            connection.close()

        thread = threading.Thread(target=serve)
        thread.start()
        client.connect(listener.getsockname())
        print(client.recv(4))
        thread.join()
