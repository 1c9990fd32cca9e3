# exercise: append_all
# style: acquire and finally
import multiprocessing


class Appender(multiprocessing.Process):
    def __init__(self, turn, append, record):
        super().__init__()
        self.turn = turn
        self.append = append
        self.record = record

    def run(self):
        self.turn.acquire()
        try:
            self.append(self.record)
        finally:
            self.turn.release()


def append_all(append, records):
    turn = multiprocessing.Lock()
    children = []
    for record in records:
        child = Appender(turn, append, record)
        child.start()
        children.append(child)
    codes = []
    for child in children:
        child.join()
        codes.append(child.exitcode)
    if any(codes):
        raise ChildFailed(f"exit codes {codes}")
