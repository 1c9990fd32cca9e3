# exercise: main
# style: a_pipe_for_each
import multiprocessing
import sys


def _send_squares(sender, numbers):
    sender.send([square(number) for number in numbers])
    sender.close()


def main():
    crew = []
    for numbers in (range(5), range(5, 10)):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        worker = multiprocessing.Process(target=_send_squares, args=(sender, numbers))
        worker.start()
        crew.append((worker, receiver))
    for worker, receiver in crew:
        for value in receiver.recv():
            sys.stdout.write(f"{value}\n")
        worker.join()


if __name__ == "__main__":
    sys.exit(main())
