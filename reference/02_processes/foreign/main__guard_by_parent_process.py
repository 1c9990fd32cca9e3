# exercise: main
# label: wrong
# mistake: the guard asks parent_process() instead of __name__; an import into another program has no parent process either, nor has a spawned child while it still imports the file, so main runs there; breaks "Importing the file starts nothing."
import multiprocessing


def _work(sender, numbers):
    with sender:
        sender.send([square(number) for number in numbers])


def main():
    receivers = []
    children = []
    for numbers in (range(5), range(5, 10)):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(target=_work, args=(sender, numbers))
        child.start()
        sender.close()
        receivers.append(receiver)
        children.append(child)
    for receiver in receivers:
        for value in receiver.recv():
            print(value)
    for child in children:
        child.join()


if multiprocessing.parent_process() is None:  # only the first process has no parent
    main()
