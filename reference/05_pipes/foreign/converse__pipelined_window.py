# exercise: converse
# label: wrong
# mistake: pipelining as in HTTP or Redis: up to four questions are under way before the first answer is taken; with large questions and answers both sit in send() ("The parent sends a value and waits for its answer before it sends the next one.")
from collections import deque
from multiprocessing import Pipe, Process

WINDOW = 4


class PipelinedClient:
    def __init__(self, conn):
        self.conn = conn
        self.in_flight = 0
        self.answers = deque()

    def submit(self, question):
        if self.in_flight == WINDOW:
            self._take_one()
        self.conn.send(question)
        self.in_flight += 1

    def _take_one(self):
        self.answers.append(self.conn.recv())
        self.in_flight -= 1

    def finish(self):
        while self.in_flight:
            self._take_one()
        self.conn.close()
        return list(self.answers)


def serve(clients_end, conn, task):
    clients_end.close()
    with conn:
        while True:
            try:
                question = conn.recv()
            except EOFError:
                return
            conn.send(task(question))


def converse(task, values):
    here, there = Pipe()
    server = Process(target=serve, args=(here, there, task))
    server.start()
    there.close()
    client = PipelinedClient(here)
    for value in values:
        client.submit(value)
    answers = client.finish()
    server.join()
    return answers
