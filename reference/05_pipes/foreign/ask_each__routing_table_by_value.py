# exercise: ask_each
# label: wrong
# mistake: the routing table has the value as its key: the same value twice overwrites the first connection, and of its two places one gets None (and a list cannot be a key at all) (":return: the answers, in the order of the values"; "**Checked:** ... the same one twice.")
from multiprocessing import Pipe, Process


def node(here, there, task):
    here.close()
    with there:
        there.send(task(there.recv()))


class Switchboard:
    def __init__(self, task):
        self.task = task
        self.routes = {}
        self.nodes = []

    def connect(self, value):
        here, there = Pipe()
        process = Process(target=node, args=(here, there, self.task))
        process.start()
        there.close()
        here.send(value)
        self.routes[value] = here
        self.nodes.append(process)

    def reply_to(self, value):
        try:
            return self.routes[value].recv()
        except (EOFError, OSError):
            return None

    def shut_down(self):
        for conn in self.routes.values():
            conn.close()
        for process in self.nodes:
            process.join()


def ask_each(task, values):
    board = Switchboard(task)
    for value in values:
        board.connect(value)
    answers = [board.reply_to(value) for value in values]
    board.shut_down()
    return answers
