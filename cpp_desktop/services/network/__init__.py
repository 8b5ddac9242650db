"""What a network's lead does with the returns of its groups."""
