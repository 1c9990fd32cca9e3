# exercise: results_from_processes
# label: right
# style: class-based, a Process subclass and a collector that drains once more after the last end
import multiprocessing
import queue


class Courier(multiprocessing.Process):
    def __init__(self, task, item, mailbox):
        super().__init__()
        self.task = task
        self.item = item
        self.mailbox = mailbox

    def run(self):
        letter = (self.item, self.task(self.item))
        self.mailbox.put(letter)


class Collector:
    def __init__(self, mailbox):
        self.mailbox = mailbox
        self.letters = {}

    def take_all(self, patience):
        while True:
            try:
                item, value = self.mailbox.get(timeout=patience)
            except queue.Empty:
                return
            self.letters[item] = value

    def collect(self, couriers):
        while any([courier.is_alive() for courier in couriers]):
            self.take_all(0.05)
        self.take_all(0.05)
        return self.letters


def results_from_processes(task, items):
    mailbox = multiprocessing.Queue()
    couriers = [Courier(task, item, mailbox) for item in items]
    for courier in couriers:
        courier.start()
    try:
        return Collector(mailbox).collect(couriers)
    finally:
        for courier in couriers:
            courier.join()
            courier.close()
        mailbox.close()
