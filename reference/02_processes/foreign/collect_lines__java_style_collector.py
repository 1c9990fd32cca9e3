# exercise: collect_lines
# label: right
# style: a class LineCollector with a dict of deques, Java style

import collections
import multiprocessing


class LineCollector:
    def __init__(self, task, workers):
        self.task = task
        self.workers = workers
        self.channel = multiprocessing.Queue()
        self.processes = []
        self.lines = collections.defaultdict(collections.deque)

    @staticmethod
    def work(task, number, channel):
        try:
            task(number, Emitter(number, channel).emit)
        finally:
            channel.put((number, False, ""))

    def startAll(self):
        for number in range(self.workers):
            process = multiprocessing.Process(
                target=LineCollector.work, args=(self.task, number, self.channel)
            )
            self.processes.append(process)
        for process in self.processes:
            process.start()

    def receiveAll(self):
        finished = 0
        while finished < self.workers:
            number, isLine, text = self.channel.get()
            if isLine:
                self.lines[number].append(text)
            else:
                finished = finished + 1

    def joinAll(self):
        for process in self.processes:
            process.join()

    def getLines(self):
        result = []
        for number in range(self.workers):
            result.extend(self.lines[number])
        return result


class Emitter:
    def __init__(self, number, channel):
        self.number = number
        self.channel = channel

    def emit(self, line):
        self.channel.put((self.number, True, line))


def collect_lines(task, workers):
    collector = LineCollector(task, workers)
    collector.startAll()
    collector.receiveAll()
    collector.joinAll()
    return collector.getLines()
