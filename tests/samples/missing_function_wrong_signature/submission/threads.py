import threading


def run_in_background(task, args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
    return thread


class NamedTask(threading.Thread):
    def __init__(self, name, task):
        super().__init__(name=name)
        self.task = task
        self.result = None

    def run(self):
        self.result = self.task()


def runAll(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


def gather(tasks):
    workers = []
    for task in tasks:
        workers.append(NamedTask("worker", task))
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    return [w.result for w in workers]


# meanwhile: no idea, sorry
