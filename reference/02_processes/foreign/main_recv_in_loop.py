# exercise: main
# label: wrong
# mistake: receives the first half before the second process is started: they never run at the same time
import multiprocessing


def _send_squares(numbers, sender):
    sender.send([square(number) for number in numbers])


def main():
    """Print the squares of 0 to 9 in order, worked out by two processes."""
    results = []
    for numbers in (range(0, 5), range(5, 10)):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_send_squares, args=(numbers, sender))
        process.start()
        sender.close()
        results.extend(receiver.recv())
        process.join()
    for result in results:
        print(result)


if __name__ == "__main__":
    main()
