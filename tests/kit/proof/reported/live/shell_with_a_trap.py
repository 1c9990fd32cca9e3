# after: docker/for-linux#81: a shell that waits, and handles TERM in its trap
# truth: live
# outside: signal TERM
import subprocess

SCRIPT = 'exec 3<&0; cat <&3 & trap "kill $!" TERM; echo $$; wait; wait'
shell = subprocess.Popen(["sh", "-c", SCRIPT], stdin=subprocess.PIPE)
shell.wait()
print("stopped")
