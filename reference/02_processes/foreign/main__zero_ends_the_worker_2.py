# exercise: main
# label: wrong
# mistake: the end mark in the queue is 0, and a worker's loop ends at the first number that is false, so the task 0 ends one worker at once: `square(0)` is never called, and one process does the rest alone (the output is right only because the array was filled with 0); breaks "share the work and run at the same time; they call ``square`` once for each number".
import multiprocessing

COUNT = 10
WORKERS = 2


def square_worker(tasks, results):
    try:
        number = tasks.get()
        while number:
            results.put((number, square(number)))
            number = tasks.get()
    finally:
        results.put(None)


def main():
    tasks = multiprocessing.Queue()
    results = multiprocessing.Queue()
    workers = [
        multiprocessing.Process(target=square_worker, args=(tasks, results))
        for _ in range(WORKERS)
    ]
    for number in range(COUNT):
        tasks.put(number)
    for _ in range(WORKERS):
        tasks.put(0)
    for worker in workers:
        worker.start()
    squares = [0] * COUNT
    ended = 0
    while ended < WORKERS:
        message = results.get()
        if message is None:
            ended += 1
        else:
            squares[message[0]] = message[1]
    for worker in workers:
        worker.join()
    for i in range(COUNT):
        print(squares[i])


if __name__ == "__main__":
    main()
