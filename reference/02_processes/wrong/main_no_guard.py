# exercise: main
# expect: missing-guard
# also: run_in_process, ask, collect_lines
import multiprocessing


def _half(sender, numbers):
    sender.send([square(number) for number in numbers])


def main():
    receivers = []
    for numbers in (range(5), range(5, 10)):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        multiprocessing.Process(target=_half, args=(sender, numbers)).start()
        receivers.append(receiver)
    for receiver in receivers:
        print(*receiver.recv())


main()  # <- here
