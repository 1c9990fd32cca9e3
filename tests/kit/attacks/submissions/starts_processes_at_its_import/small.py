import multiprocessing
import threading


def work():
    pass


# No `if __name__ == "__main__"`: a spawned child imports this file, and gets here, too.
processes = [multiprocessing.get_context("spawn").Process(target=work) for _ in range(2)]
for process in processes:
    process.start()
for process in processes:
    process.join()


def gather(tasks):
    values = [None] * len(tasks)

    def run(number):
        values[number] = tasks[number]()

    threads = [threading.Thread(target=run, args=(n,)) for n in range(len(tasks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return values


def double(task):
    value = task()
    return [value, value]
