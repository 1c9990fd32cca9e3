# exercise: main
# label: wrong
# mistake: each half is a generator that starts its process when its first value is asked for, so the second process starts after the first has ended; breaks "Two worker processes share the work and run at the same time"
import itertools
import multiprocessing


def _send_squares(sender, numbers):
    for number in numbers:
        sender.send(square(number))


def _squares_from_child(numbers):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_send_squares, args=(sender, numbers))
    child.start()
    sender.close()
    for _ in numbers:
        yield receiver.recv()
    child.join()
    receiver.close()


def main():
    halves = [_squares_from_child(range(5)), _squares_from_child(range(5, 10))]
    for value in itertools.chain(*halves):
        print(value)


if __name__ == "__main__":
    main()
