# exercise: run_in_background
# label: right
# style: week-two beginner, a long if-chain over the number of arguments, the else branch takes any number
import threading


def run_in_background(task, *args):
    how_many = len(args)
    if how_many == 0:
        thread = threading.Thread(target=task)
    elif how_many == 1:
        first = args[0]
        thread = threading.Thread(target=task, args=(first,))
    elif how_many == 2:
        first = args[0]
        second = args[1]
        thread = threading.Thread(target=task, args=(first, second))
    elif how_many == 3:
        thread = threading.Thread(target=task, args=(args[0], args[1], args[2]))
    else:
        everything = []
        for argument in args:
            everything.append(argument)
        thread = threading.Thread(target=task, args=everything)
    thread.start()
    return thread
