from os import cpu_count
import multiprocessing
import threading
from multiprocessing import Process, SimpleQueue


class ChildFailed(Exception):
    def __init__(self, exit_code, message=""):
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message


def square(number):
    return number * number


def worker_count(jobs):
    cpus = cpu_count()
    if cpus is None or jobs < 1:
        return 1
    if jobs > cpus:
        return cpus
    return jobs


class Runner(multiprocessing.Process):
    def __init__(self, task, args):
        super().__init__()
        self.task = task
        self.args = args

    def run(self):
        self.task(*self.args)


def run_in_process(task, *args):
    runner = Runner(task, args)
    runner.start()
    runner.join()
    return runner.exitcode


def _child(answers, task, args):
    try:
        answers.put((True, task(*args)))
    except Exception as error:
        answers.put((False, str(error)))


def ask(task, *args):
    answers = multiprocessing.SimpleQueue()
    child = multiprocessing.Process(target=_child, args=(answers, task, args))
    child.start()
    child.join()
    if answers.empty():
        raise ChildFailed(child.exitcode)
    good, value = answers.get()
    if not good:
        raise ChildFailed(child.exitcode, value)
    return value


def _run(queue, task, number):
    def emit(line):
        queue.put((number, line))

    task(number, emit)


def collect_lines(task, workers):
    queue = SimpleQueue()
    lines = []

    def take():
        for _, line in iter(queue.get, "the end"):
            lines.append(line)

    taker = threading.Thread(target=take)
    children = [Process(target=_run, args=(queue, task, n)) for n in range(workers)]
    for child in children:
        child.start()
    taker.start()
    for child in children:
        child.join()
    queue.put("the end")
    taker.join()
    return lines


def _half(sender, numbers):
    sender.send([square(number) for number in numbers])


def main():
    receivers = []
    for numbers in (range(5), range(5, 10)):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        multiprocessing.Process(target=_half, args=(sender, numbers)).start()
        receivers.append(receiver)
    for receiver in receivers:
        print(*receiver.recv())


main()
