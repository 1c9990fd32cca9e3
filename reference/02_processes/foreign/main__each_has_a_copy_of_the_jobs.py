# exercise: main
# label: wrong
# mistake: both workers get the same iterator as if it were a channel, but each process has a copy of it and squares all ten numbers; the dict hides it and the output is right: breaks "they call ``square`` once for each number" and "share the work".
import multiprocessing


def _square_worker(jobs, sender):
    for number in jobs:  # for number := range jobs
        sender.send((number, square(number)))
    sender.close()


def main():
    jobs = iter(range(10))
    receivers, workers = [], []
    for _ in range(2):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        worker = multiprocessing.Process(target=_square_worker, args=(jobs, sender))
        worker.start()
        sender.close()
        receivers.append(receiver)
        workers.append(worker)
    squares = {}
    for receiver in receivers:
        try:
            while True:
                number, result = receiver.recv()
                squares[number] = result
        except EOFError:
            receiver.close()
    for worker in workers:
        worker.join()
    for number in sorted(squares):
        print(squares[number])


if __name__ == "__main__":
    main()
