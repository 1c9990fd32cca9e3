# exercise: main
# label: wrong
# mistake: the guard asks whether the name is not "__mp_main__" (the name in a spawned child), so a plain `import processes` runs main, starts two processes and prints the squares; breaks "Importing the file starts nothing".
import multiprocessing


def square_some(sender, numbers):
    squares = []
    for number in numbers:
        squares.append(square(number))
    sender.send(squares)
    sender.close()


def main():
    shares = [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]]

    workers = []
    receivers = []
    for numbers in shares:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        worker = multiprocessing.Process(target=square_some, args=(sender, numbers))
        worker.start()
        sender.close()
        workers.append(worker)
        receivers.append(receiver)

    all_squares = []
    for receiver in receivers:
        squares = receiver.recv()
        all_squares.extend(squares)

    for worker in workers:
        worker.join()

    for number in all_squares:
        print(number)


# A spawned child imports this file under the name "__mp_main__".
# It must not start main again, or it would start children, too.
if __name__ != "__mp_main__":
    main()
