# exercise: main
# label: wrong
# mistake: receives from the first worker in the loop that starts, so the second one starts when the first is done

import multiprocessing


def _worker(sender, *numbers):
    sender.send(list(map(square, numbers)))


def main():
    squares = []
    processes = []
    for start in (0, 5):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(
            target=_worker, args=(sender, *range(start, start + 5))
        )
        process.start()
        processes.append(process)
        squares.extend(receiver.recv())
    for process in processes:
        process.join()
    for value in squares:
        print(value)


if __name__ == "__main__":
    main()
