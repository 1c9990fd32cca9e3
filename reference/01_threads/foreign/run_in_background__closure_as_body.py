# exercise: run_in_background
# label: right

import threading


def run_in_background(task, *args):
    # Ann: target=task, args=args would do it.
    # Ben: I want to see the call written down. A closure remembers both.
    def body():
        task(*args)  # Ann: the star, or one tuple arrives instead of the arguments

    thread = threading.Thread(target=body)  # Ben: no () after body, it is not called here
    thread.start()
    # Ann: and now join? Ben: no! "The caller goes on."
    return thread
