# exercise: ask_child
# label: right

import multiprocessing


class _Answerer(multiprocessing.Process):
    def __init__(self, task, end):
        super().__init__()
        self.task = task
        self.end = end

    def run(self):
        with self.end as end:
            end.send(self.task(end.recv()))


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    child = _Answerer(task, there)
    child.start()
    there.close()
    with here:
        here.send(value)
        answer = here.recv()
    child.join()
    return answer
