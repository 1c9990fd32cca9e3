# exercise: read_all
# label: right
# style: old-school code of 2010: a two-way pipe, a Process subclass, while 1
import multiprocessing


class Producer(multiprocessing.Process):

    def __init__(self, produce, parent_conn, child_conn):
        multiprocessing.Process.__init__(self)
        self.produce = produce
        self.parent_conn = parent_conn
        self.child_conn = child_conn

    def run(self):
        self.parent_conn.close()
        try:
            self.produce(self.emit)
        finally:
            self.child_conn.close()

    def emit(self, item):
        self.child_conn.send(item)


def read_all(produce):
    parent_conn, child_conn = multiprocessing.Pipe()
    producer = Producer(produce, parent_conn, child_conn)
    producer.start()
    child_conn.close()
    result = []
    try:
        while 1:
            result.append(parent_conn.recv())
    except EOFError:
        pass
    parent_conn.close()
    producer.join()
    return result
