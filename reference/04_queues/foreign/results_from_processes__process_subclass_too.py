# exercise: results_from_processes
# label: right
# style: object-oriented with prints: a subclass of Process, and a loop that looks who is alive before each get with a timeout

import multiprocessing
import queue


class Messenger(multiprocessing.Process):
    def __init__(self, task, item, answers):
        super().__init__()
        self.task = task
        self.item = item
        self.answers = answers

    def run(self):
        value = self.task(self.item)
        self.answers.put((self.item, value))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    messengers = [Messenger(task, item, answers) for item in items]
    for messenger in messengers:
        messenger.start()
    print(len(messengers), "processes are on their way")

    results = {}
    while True:
        # first look who is alive, and only then into the queue: what a process
        # has put is in the queue before the process ends
        somebody_alive = any(messenger.is_alive() for messenger in messengers)
        try:
            item, value = answers.get(timeout=0.05)
        except queue.Empty:
            if not somebody_alive:
                break
        else:
            results[item] = value

    for messenger in messengers:
        messenger.join()
    answers.close()
    print(len(results), "of them have answered")
    return results
