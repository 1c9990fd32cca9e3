# exercise: results_from_processes
# label: right
# style: Java style: a Process subclass with run(), and a collector thread that takes answers until the caller, who has joined all processes, puts an end mark
import multiprocessing
import threading


class ItemProcess(multiprocessing.Process):
    def __init__(self, answerQueue, task, item):
        super().__init__()
        self.answerQueue = answerQueue
        self.task = task
        self.item = item

    def run(self):
        value = self.task(self.item)
        self.answerQueue.put((self.item, value))


class Collector(threading.Thread):
    def __init__(self, answerQueue):
        super().__init__(name="collector")
        self.answerQueue = answerQueue
        self.results = {}

    def run(self):
        while True:
            answer = self.answerQueue.get()
            if answer is None:
                return
            item, value = answer
            self.results[item] = value


def results_from_processes(task, items):
    answerQueue = multiprocessing.Queue()

    processes = []
    for item in items:
        processes.append(ItemProcess(answerQueue, task, item))
    for process in processes:
        process.start()

    # after the processes, so that no process is forked from a program with threads
    collector = Collector(answerQueue)
    collector.start()

    # a process ends when the collector has room for its answer, or when it dies
    for process in processes:
        process.join()

    # all answers are on their way before this one
    answerQueue.put(None)
    collector.join()
    answerQueue.close()
    answerQueue.join_thread()
    return collector.results
