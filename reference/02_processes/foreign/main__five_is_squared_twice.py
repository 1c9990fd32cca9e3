# exercise: main
# label: wrong
# mistake: "they call square once for each number": the ranges overlap at 5, both workers square it; a dict hides it from the output
import multiprocessing


def square(number: int) -> int:
    return number * number


def worker(first, last, sender):
    sender.send({n: square(n) for n in range(first, last + 1)})
    sender.close()


def main():
    squares = {}
    running = []
    for first, last in [(0, 5), (5, 9)]:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=worker, args=(first, last, sender))
        process.start()
        sender.close()
        running.append((process, receiver))
    for process, receiver in running:
        squares.update(receiver.recv())
        process.join()
    for n in sorted(squares):
        print(squares[n])


if __name__ == "__main__":
    main()
