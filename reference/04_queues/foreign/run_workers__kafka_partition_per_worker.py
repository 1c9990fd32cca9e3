# exercise: run_workers
# label: wrong
# mistake: like a consumer group each worker owns a partition, dealt out beforehand, so the tasks behind a long one wait for it while other workers are idle: "``workers`` threads take the tasks from one queue until it is exhausted" and "As long as there are enough tasks, all workers are busy at the same time."
import itertools
import queue
import threading


class ConsumerGroup:
    def __init__(self, size):
        self.partitions = [queue.SimpleQueue() for _ in range(size)]
        self.values = []
        self.errors = []

    def publish(self, tasks):
        for partition, task in zip(itertools.cycle(self.partitions), tasks):
            partition.put(task)
        for partition in self.partitions:
            partition.put(None)

    def consume(self, partition):
        while (task := partition.get()) is not None:
            try:
                self.values.append(task())
            except BaseException as error:
                self.errors.append(error)

    def run(self):
        threads = [
            threading.Thread(target=self.consume, args=(partition,))
            for partition in self.partitions
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def run_workers(tasks, workers):
    group = ConsumerGroup(workers)
    group.publish(tasks)
    group.run()
    if group.errors:
        raise group.errors[0]
    return group.values
