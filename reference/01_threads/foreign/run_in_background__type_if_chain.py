# exercise: run_in_background
# label: wrong
# mistake: an if-chain over the kinds of function forgets objects with __call__, classes and partials: they never run and None is returned; breaks "`task` is any **callable**: a function, a method, any object that can be called."
import threading
import types


def run_in_background(task, *args):
    thread = None
    if type(task) == types.FunctionType:
        thread = threading.Thread(target=task, args=args)
    elif type(task) == types.MethodType:
        thread = threading.Thread(target=task, args=args)
    elif type(task) == types.BuiltinFunctionType:
        thread = threading.Thread(target=task, args=args)
    else:
        print("this is not a function or a method:", task)

    if thread is not None:
        thread.start()
    return thread
