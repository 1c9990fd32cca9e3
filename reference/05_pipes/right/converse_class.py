# exercise: converse
# style: context_manager
import multiprocessing


def serve(task, conn, other):
    other.close()
    try:
        while True:
            conn.send(task(conn.recv()))
    except EOFError:
        pass


class Partner:
    def __init__(self, task):
        self.conn, theirs = multiprocessing.Pipe()
        args = (task, theirs, self.conn)
        self.child = multiprocessing.Process(target=serve, args=args)
        self.child.start()
        theirs.close()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.conn.close()
        self.child.join()

    def ask(self, value):
        self.conn.send(value)
        return self.conn.recv()


def converse(task, values):
    with Partner(task) as partner:
        return list(map(partner.ask, values))
