# exercise: converse
# label: right
# style: client and server classes; the server is an event loop on a selector that unregisters a peer who hung up
import selectors
from multiprocessing import Pipe, Process


class Server:
    def __init__(self, task):
        self.task = task
        self.selector = selectors.DefaultSelector()

    def attach(self, conn):
        self.selector.register(conn, selectors.EVENT_READ, self.on_readable)

    def on_readable(self, conn):
        try:
            request = conn.recv()
        except EOFError:
            self.selector.unregister(conn)
            conn.close()
        else:
            conn.send(self.task(request))

    def serve_forever(self):
        while len(self.selector.get_map()) > 0:
            for key, _events in self.selector.select():
                callback = key.data
                callback(key.fileobj)
        self.selector.close()


def run_server(clients_end, servers_end, task):
    clients_end.close()
    server = Server(task)
    server.attach(servers_end)
    server.serve_forever()


class Client:
    def __init__(self, task):
        self.conn, servers_end = Pipe()
        self.process = Process(target=run_server, args=(self.conn, servers_end, task))
        self.process.start()
        servers_end.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.conn.close()
        self.process.join()

    def call(self, request):
        self.conn.send(request)
        return self.conn.recv()


def converse(task, values):
    with Client(task) as client:
        return [client.call(value) for value in values]
