# exercise: ask_child
# style: subclass_of_Process
import multiprocessing as mp


class Answerer(mp.Process):
    def __init__(self, task, end):
        super().__init__()
        self.task = task
        self.end = end

    def run(self):
        self.end.send(self.task(self.end.recv()))
        self.end.close()


def ask_child(task, value):
    ours, theirs = mp.Pipe(True)
    child = Answerer(task, theirs)
    child.start()
    ours.send(value)
    answer = ours.recv()
    child.join()
    ours.close()
    theirs.close()
    return answer
