# exercise: collect_lines
# label: right
# style: SimpleQueue with tagged messages, a callable class as emit, lines kept by worker and chained at the end

import itertools
import multiprocessing


class Emitter:
    """What the task gets as emit; it remembers whose line it is."""

    def __init__(self, channel, number):
        self.channel = channel
        self.number = number

    def __call__(self, line):
        self.channel.put(("line", self.number, line))

    def close(self):
        self.channel.put(("end", self.number, None))


def _work(task, number, channel):
    emit = Emitter(channel, number)
    try:
        task(number, emit)
    finally:
        emit.close()


def collect_lines(task, workers):
    channel = multiprocessing.SimpleQueue()
    children = [
        multiprocessing.Process(target=_work, args=(task, number, channel))
        for number in range(workers)
    ]
    for child in children:
        child.start()

    by_worker = {number: [] for number in range(workers)}
    at_work = set(by_worker)
    while at_work:
        match channel.get():
            case ("line", number, line):
                by_worker[number].append(line)
            case ("end", number, _):
                at_work.discard(number)

    for child in children:
        child.join()
    channel.close()
    return list(itertools.chain.from_iterable(by_worker.values()))
