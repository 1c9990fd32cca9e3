# exercise: main
# label: right
import multiprocessing


def _squares(numbers, sender):
    try:
        sender.send({number: square(number) for number in numbers})
    finally:
        sender.close()


def main():
    workers = []
    for share in (range(0, 10, 2), range(1, 10, 2)):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        worker = multiprocessing.Process(target=_squares, args=(share, sender))
        worker.start()
        sender.close()
        workers.append((worker, receiver))

    squares = {}
    for worker, receiver in workers:  # both work already
        try:
            squares.update(receiver.recv())
        finally:
            receiver.close()
            worker.join()

    for number in range(10):
        print(squares[number])


if __name__ == "__main__":
    main()
