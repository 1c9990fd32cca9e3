# exercise: collect_lines
# label: right
# style: no end marks: takes lines while a worker is alive, and afterwards until the queue is empty (a child ends only when its lines are in the pipe)
import multiprocessing
import queue


class Worker(multiprocessing.Process):
    def __init__(self, task, number, lines):
        super().__init__(name=f"worker-{number}")
        self.task = task
        self.number = number
        self.lines = lines

    def emit(self, line):
        self.lines.put(line)

    def run(self):
        self.task(self.number, self.emit)


def anybody_alive(workers):
    return any(worker.is_alive() for worker in workers)


def collect_lines(task, workers):
    lines = multiprocessing.Queue()
    team = [Worker(task, number, lines) for number in range(workers)]
    for worker in team:
        worker.start()

    collected = []
    # The order matters: first nobody is alive any more, and only then empty() can be believed
    while anybody_alive(team) or not lines.empty():
        try:
            collected.append(lines.get(timeout=0.1))
        except queue.Empty:
            pass  # nobody had anything to say, look again

    for worker in team:
        worker.join()
    return collected
